namespace MLGenerative.Pipelines.Data.Garments;

/// <summary>The ten garments. Coordinates are pixels of a 28×28 picture; 14 is the middle.</summary>
internal static class GarmentDrawings
{
    private const float Middle = 14;

    /// <summary>Draws a garment of a class of Fashion-MNIST.</summary>
    public static void Draw(int label, GarmentCanvas canvas, ref GarmentRandom random)
    {
        var light = random.In(0.38f, 0.92f);
        switch (label)
        {
            case 0: TShirt(canvas, ref random, light); break;
            case 1: Trousers(canvas, ref random, light); break;
            case 2: Pullover(canvas, ref random, light); break;
            case 3: Dress(canvas, ref random, light); break;
            case 4: Coat(canvas, ref random, light); break;
            case 5: Footwear.Sandal(canvas, ref random, light); break;
            case 6: Shirt(canvas, ref random, light); break;
            case 7: Footwear.Sneaker(canvas, ref random, light); break;
            case 8: Bag(canvas, ref random, light); break;
            default: Footwear.AnkleBoot(canvas, ref random, light); break;
        }
    }

    private static void TShirt(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        var shoulder = random.In(6.6f, 8f);
        var top = random.In(2f, 3.6f);
        ShortSleeves(canvas, ref random, shoulder, top, random.In(5f, 7.5f), light * random.In(0.85f, 1f));
        Torso(canvas, ref random, shoulder, random.In(5.8f, 7.4f), top, random.In(24.5f, 26.8f), random.In(1.2f, 3.4f), light);
        if (!random.Chance(45)) return;
        var size = random.In(1.6f, 3.8f);
        var y = random.In(9, 15);
        var print = random.Chance(50) ? light * 0.45f : Math.Min(light * 1.6f, 1);
        canvas.From(Middle - size, y - (size * 0.7f)).To(Middle + size, y - (size * random.In(0.5f, 0.9f))).To(Middle + (size * random.In(0.6f, 1f)), y + size).To(Middle - (size * 0.9f), y + size).Fill(print);
    }

    private static void Pullover(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        var shoulder = random.In(6.4f, 7.6f);
        var top = random.In(2f, 3.4f);
        LongSleeves(canvas, ref random, shoulder, top, light * random.In(0.78f, 0.95f));
        Torso(canvas, ref random, shoulder, random.In(5.8f, 7f), top, random.In(23.5f, 26f), random.In(0.6f, 2.2f), light);
        if (random.Chance(50)) Band(canvas, random.In(22.3f, 23.3f), 5.6f, 1.5f, light * 0.72f);
    }

    private static void Coat(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        light *= 0.85f;
        var shoulder = random.In(6.8f, 8f);
        var top = random.In(1.4f, 2.6f);
        var bottom = random.In(25.8f, 27.3f);
        LongSleeves(canvas, ref random, shoulder, top, light * random.In(0.78f, 0.92f));
        Torso(canvas, ref random, shoulder, random.In(6.2f, 7.6f), top, bottom, random.In(2f, 4f), light);
        var lapel = random.In(7, 12);
        canvas.From(Middle - 3, top + 0.6f).To(Middle + 3, top + 0.6f).To(Middle, top + lapel).Fill(light * random.In(0.3f, 0.6f));
        canvas.Stroke(Middle, top + lapel - 1, Middle, 18, Middle, bottom, random.In(0.6f, 1.1f), light * 0.3f);
        if (!random.Chance(60)) return;
        for (var y = top + lapel + 1; y < bottom - 2; y += 3.2f) canvas.From(Middle + 1.2f, y).To(Middle + 2.4f, y).To(Middle + 2.4f, y + 1.1f).To(Middle + 1.2f, y + 1.1f).Fill(Math.Min(light * 1.7f, 1));
    }

    private static void Shirt(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        var shoulder = random.In(6.2f, 7.8f);
        var top = random.In(2f, 3.4f);
        var bottom = random.In(24.5f, 26.8f);
        if (random.Chance(60)) LongSleeves(canvas, ref random, shoulder, top, light * random.In(0.82f, 0.98f));
        else ShortSleeves(canvas, ref random, shoulder, top, random.In(5.5f, 9f), light * random.In(0.82f, 0.98f));
        Torso(canvas, ref random, shoulder, random.In(5.2f, 6.8f), top, bottom, random.In(1.5f, 3.5f), light);
        var collar = random.In(2.4f, 4f);
        var shade = random.Chance(50) ? light * 0.6f : Math.Min(light * 1.35f, 1);
        canvas.From(Middle, top + collar).To(Middle - 3.6f, top - 0.4f).To(Middle - 2.2f, top + collar + 1.2f).Fill(shade);
        canvas.From(Middle, top + collar).To(Middle + 3.6f, top - 0.4f).To(Middle + 2.2f, top + collar + 1.2f).Fill(shade);
        canvas.Stroke(Middle, top + collar, Middle, 14, Middle, bottom - 0.3f, 0.7f, light * random.In(0.4f, 0.7f));
    }

    private static void Dress(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        var shoulder = random.In(3.4f, 5.4f);
        var bust = random.In(3.4f, 4.8f);
        var waist = random.In(2.6f, 3.9f);
        var hem = random.In(4.2f, 9.5f);
        var waistY = random.In(9.5f, 13);
        var bottom = random.In(25.5f, 27.6f);
        if (random.Chance(35)) ShortSleeves(canvas, ref random, shoulder + 0.4f, 1, random.In(3, 6), light * 0.9f);
        var neck = random.In(1.4f, 2.6f);
        canvas.From(Middle - neck, 1).To(Middle - shoulder, 1.4f).Curve(Middle - shoulder, 1.4f, Middle - bust, 4, Middle - bust, 6)
            .Curve(Middle - bust, 6, Middle - bust, waistY - 2, Middle - waist, waistY)
            .Curve(Middle - waist, waistY, Middle - waist - 0.6f, waistY + 5, Middle - hem, bottom)
            .Curve(Middle - hem, bottom, Middle, bottom + 0.8f, Middle + hem, bottom)
            .Curve(Middle + hem, bottom, Middle + waist + 0.6f, waistY + 5, Middle + waist, waistY)
            .Curve(Middle + waist, waistY, Middle + bust, waistY - 2, Middle + bust, 6)
            .Curve(Middle + bust, 6, Middle + bust, 4, Middle + shoulder, 1.4f).To(Middle + neck, 1)
            .Curve(Middle + neck, 1, Middle, random.In(3, 7), Middle - neck, 1).Fill(light);
        if (random.Chance(40)) canvas.Stroke(Middle - waist, waistY, Middle, waistY + 0.4f, Middle + waist, waistY, 1.2f, light * 0.45f);
    }

    private static void Trousers(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        var waist = random.In(3.4f, 4.9f);
        var hip = waist + random.In(0.4f, 1.2f);
        var foot = random.In(3.8f, 7.2f);
        var leg = random.In(2.2f, 3.6f);
        var crotch = random.In(8.5f, 11.5f);
        var bottom = random.In(25.5f, 27.5f);
        var top = random.In(0.8f, 2f);
        canvas.From(Middle - waist, top).To(Middle - hip, crotch - 2).To(Middle - foot, bottom).To(Middle - foot + leg, bottom + 0.2f).To(Middle, crotch)
            .To(Middle + foot - leg, bottom + 0.2f).To(Middle + foot, bottom).To(Middle + hip, crotch - 2).To(Middle + waist, top).Fill(light);
        canvas.Stroke(Middle - waist, top + 0.8f, Middle, top + 1.2f, Middle + waist, top + 0.8f, 1.2f, light * random.In(0.6f, 0.9f));
        if (random.Chance(50)) canvas.Stroke(Middle, top + 2, Middle, crotch - 2, Middle, crotch - 0.5f, 0.7f, light * 0.55f);
    }

    private static void Bag(GarmentCanvas canvas, ref GarmentRandom random, float light)
    {
        var top = random.In(9, 14);
        var bottom = random.In(23, 26);
        var wide = random.In(9, 12.6f);
        var narrow = wide - random.In(-0.6f, 3f);
        var rise = random.In(-4, 6);
        var grip = random.In(3.5f, 7.5f);
        canvas.Stroke(Middle - grip, top + 0.5f, Middle, rise - (top - rise), Middle + grip, top + 0.5f, random.In(1.1f, 2f), light * random.In(0.7f, 1));
        canvas.From(Middle - narrow, top).To(Middle + narrow, top).Curve(Middle + narrow, top, Middle + wide, bottom - 4, Middle + wide, bottom - 1)
            .To(Middle + wide - 1.2f, bottom).To(Middle - wide + 1.2f, bottom).To(Middle - wide, bottom - 1)
            .Curve(Middle - wide, bottom - 1, Middle - wide, bottom - 4, Middle - narrow, top).Fill(light);
        var flap = random.In(3, 7);
        if (random.Chance(60)) canvas.From(Middle - narrow, top).To(Middle + narrow, top).Curve(Middle + narrow, top, Middle, top + (2 * flap), Middle - narrow, top).Fill(light * random.In(0.6f, 0.85f));
        if (random.Chance(60)) canvas.From(Middle - 1.1f, top + flap - 0.6f).To(Middle + 1.1f, top + flap - 0.6f).To(Middle + 1.1f, top + flap + 1.2f).To(Middle - 1.1f, top + flap + 1.2f).Fill(Math.Min(light * 1.7f, 1));
    }

    private static void Torso(GarmentCanvas canvas, ref GarmentRandom random, float shoulder, float hem, float top, float bottom, float neckDepth, float light)
    {
        var neck = random.In(2.2f, 3.6f);
        var waist = hem - random.In(-0.2f, 0.9f);
        canvas.From(Middle - neck, top).To(Middle - shoulder, top + 1.5f).To(Middle - hem, top + 7)
            .Curve(Middle - hem, top + 7, Middle - waist, 15, Middle - hem, bottom)
            .Curve(Middle - hem, bottom, Middle, bottom + 0.7f, Middle + hem, bottom)
            .Curve(Middle + hem, bottom, Middle + waist, 15, Middle + hem, top + 7)
            .To(Middle + shoulder, top + 1.5f).To(Middle + neck, top)
            .Curve(Middle + neck, top, Middle, top + (2 * neckDepth), Middle - neck, top).Fill(light);
    }

    private static void ShortSleeves(GarmentCanvas canvas, ref GarmentRandom random, float shoulder, float top, float length, float light)
    {
        var reach = random.In(2.4f, 4.4f);
        var width = random.In(2.8f, 3.8f);
        for (var side = -1; side <= 1; side += 2)
        {
            canvas.From(Middle + (side * (shoulder - 1.5f)), top + 0.8f).To(Middle + (side * shoulder), top + 1.4f).To(Middle + (side * (shoulder + reach)), top + length)
                .To(Middle + (side * (shoulder + reach - width)), top + length + 1.6f).To(Middle + (side * (shoulder - 2)), top + 6.5f).Fill(light);
        }
    }

    private static void LongSleeves(GarmentCanvas canvas, ref GarmentRandom random, float shoulder, float top, float light)
    {
        var reach = random.In(2.2f, 4.4f);
        var wrist = random.In(20, 25);
        var width = random.In(2.2f, 3.2f);
        for (var side = -1; side <= 1; side += 2)
        {
            var bend = random.In(0.4f, 1.2f);
            canvas.From(Middle + (side * (shoulder - 1.5f)), top + 0.8f).To(Middle + (side * shoulder), top + 1.4f)
                .Curve(Middle + (side * shoulder), top + 1.4f, Middle + (side * (shoulder + (reach * bend))), top + 8, Middle + (side * (shoulder + reach)), wrist)
                .To(Middle + (side * (shoulder + reach - width)), wrist + 0.8f).To(Middle + (side * (shoulder - 1.2f)), top + 8).Fill(light);
        }
    }

    private static void Band(GarmentCanvas canvas, float y, float half, float height, float light) =>
        canvas.From(Middle - half, y).To(Middle + half, y).To(Middle + half, y + height).To(Middle - half, y + height).Fill(light);
}
