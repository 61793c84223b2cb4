using System.Globalization;
using MLGenerative.KerasModels.Saving.Keras;
using MLGenerative.KerasModels.Schedules;
using MLGenerative.KerasModels.Tests.KerasFigures;

namespace MLGenerative.KerasModels.Tests.Schedules;

public class ScheduleTests
{
    public static TheoryData<int, string> Cases => Figures.Of("schedules");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_schedule_is_that_of_Keras_and_gives_its_config_back(int place, string name)
    {
        var entry = Figures.Entry("schedules", place);
        var schedule = KerasConfig.Read<Schedule>(entry);

        foreach (var (step, rate) in entry["at"]!.AsObject())
        {
            var expected = rate!.GetValue<double>();
            // a few units in the last place of float32
            Assert.Equal(expected, schedule.At(long.Parse(step, CultureInfo.InvariantCulture)), 4e-7 * Math.Max(Math.Abs(expected), 0.05));
        }

        Assert.Equal(name, KerasConfig.Write(schedule)["class_name"]!.GetValue<string>());
    }

    [Fact]
    public void A_schedule_over_no_steps_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialDecay(1, 0, 1));
}
