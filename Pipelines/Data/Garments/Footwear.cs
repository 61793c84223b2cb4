namespace MLGenerative.Pipelines.Data.Garments;

/// <summary>The three garments that are seen from the side, toes to the left.</summary>
internal static class Footwear
{
    public static void Sandal(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        var heel = random.In(0, 7);
        var ground = random.In(20.5f, 23);
        var thick = random.In(1.1f, 2.2f);
        var heelTop = ground - heel;
        canvas.From(2, ground - thick).Curve(2, ground - thick, 13, ground - thick + 0.4f, 25.5f, heelTop - thick).To(25.5f, heelTop)
            .Curve(25.5f, heelTop, 15, ground, 3, ground).Fill(light);
        if (heel > 1.5f) canvas.From(22, heelTop - 0.5f).To(25.5f, heelTop - 0.5f).To(25, ground).To(25 - random.In(1, 2.5f), ground).Fill(light * 0.9f);
        var straps = 2 + random.Below(3);
        for (var i = 0; i < straps; i++)
        {
            var x = 5 + (i * 15f / straps) + random.In(-0.6f, 0.6f);
            var floor = ground - thick - ((ground - heelTop) * (x - 5) / 25);
            canvas.Stroke(x, floor + 0.3f, x + 1.5f, floor - random.In(5, 10), x + random.In(4, 6.5f), floor - 0.8f, random.In(0.9f, 1.7f), light * random.In(0.8f, 1));
        }

        if (random.Chance(60)) canvas.Stroke(24.6f, heelTop - 1.2f, 23, heelTop - random.In(6, 9), 15, heelTop - random.In(3.5f, 6), random.In(0.9f, 1.5f), light * 0.9f);
    }

    public static void Sneaker(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        var ground = random.In(20, 22.5f);
        var collar = ground - random.In(8.5f, 11);
        var toe = ground - random.In(3.2f, 4.8f);
        canvas.From(2, ground - 1).Curve(2, ground - 1, 1.8f, toe, 7, toe - 0.6f)
            .Curve(7, toe - 0.6f, 13, toe - 2, 16.5f, collar + 0.6f).To(18.5f, collar).Curve(18.5f, collar, 21, collar + 2.2f, 24, collar + 0.4f)
            .To(25.6f, collar + 0.8f).Curve(25.6f, collar + 0.8f, 25, ground - 4, 26, ground - 1).Fill(light);
        var sole = random.Chance(60) ? Math.Min(light * 1.5f, 1) : light * 0.5f;
        var thick = random.In(1.6f, 2.6f);
        canvas.From(1.6f, ground - thick).Curve(1.6f, ground - thick, 14, ground - thick + 0.6f, 26.3f, ground - thick).To(26.2f, ground).To(2.2f, ground).Fill(sole);
        var laces = 2 + random.Below(3);
        for (var i = 0; i < laces; i++)
        {
            var x = 9.5f + (i * 1.9f);
            var y = toe - 1.2f - (i * 1.1f);
            canvas.Stroke(x, y, x + 0.7f, y + 0.9f, x + 1.6f, y + 2.4f, 0.7f, random.Chance(50) ? Math.Min(light * 1.7f, 1) : light * 0.5f);
        }

        if (random.Chance(60)) canvas.Stroke(11, ground - 2.8f, 17, ground - 4, 22, ground - random.In(6, 8), random.In(1, 2), random.Chance(50) ? Math.Min(light * 1.7f, 1) : light * 0.45f);
    }

    public static void AnkleBoot(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        var ground = random.In(23, 25.5f);
        var top = random.In(3, 8);
        var front = random.In(11.5f, 14);
        var heel = random.In(1.5f, 5);
        var toe = ground - random.In(3.5f, 5.2f);
        canvas.From(2, ground - 1.4f).Curve(2, ground - 1.4f, 2, toe, 7, toe - 0.6f).Curve(7, toe - 0.6f, front - 1, toe - 2, front, toe - 6)
            .To(front - random.In(-0.4f, 0.6f), top).To(24.4f, top + random.In(-0.5f, 0.8f)).Curve(24.4f, top, 23.6f, ground - 8, 25, ground - heel)
            .Curve(25, ground - heel, 16, ground - (heel * 0.5f), 10, ground - 1).Fill(light);
        var sole = light * random.In(0.4f, 0.75f);
        canvas.From(1.8f, ground - 1.5f).To(10, ground - 1.4f).Curve(10, ground - 1.4f, 17, ground - (heel * 0.6f), 20.5f, ground - heel).To(25.3f, ground - heel - 0.2f)
            .To(24.8f, ground).To(21, ground).To(20.2f, ground - heel + 0.8f).Curve(20.2f, ground - heel + 0.8f, 16, ground - 0.4f, 10, ground).To(2.4f, ground).Fill(sole);
        if (random.Chance(50)) canvas.Stroke(19, top + 0.5f, 19.5f, top + 5, 19, ground - heel - 3, random.In(0.7f, 1.8f), light * random.In(0.4f, 0.7f));
        if (random.Chance(40)) canvas.Stroke(front, top + 5, 18, top + 6, 24.2f, top + 5.2f, 1.1f, Math.Min(light * 1.5f, 1));
    }
}
