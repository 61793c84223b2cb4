using MLGenerative.KerasModels.Backends.Simd.Execution;
using MLGenerative.KerasModels.Backends.Simd.Fusion;
using MLGenerative.KerasModels.Backends.Simd.Vectors;
using MLGenerative.KerasModels.Graph;

namespace MLGenerative.KerasModels.Backends.Simd.Planning;

/// <summary>Makes a plan: reads the program, schedules it, groups element-wise nodes, decides where values lie and which variables change in place, and builds the steps.</summary>
internal sealed unsafe class PlanBuilder
{
    private readonly Program _program;
    private readonly int _batch, _threads;
    private readonly bool _fuse;
    private readonly int _lastFeed;
    private readonly Func<Variable, VariableMemory> _memoryOf;
    private readonly GraphReader _graph;
    private readonly Scheduler _schedule;
    private readonly Dictionary<Node, List<Node>> _readers = [];
    private readonly Dictionary<Node, (SegmentItem Item, int Index)> _items = [];
    private readonly List<(VariableMemory, VariableCopy[])> _changes = [];
    private readonly Dictionary<Place, Node> _owners = [];

    private PlanBuilder(Program program, int batch, int threads, bool fuse, Func<Variable, VariableMemory> memoryOf)
    {
        (_program, _batch, _threads, _fuse, _memoryOf) = (program, batch, threads, fuse, memoryOf);
        _graph = GraphReader.Read(program, batch);
        _schedule = Scheduler.Schedule(_graph.Nodes, _graph.Outputs.Concat(_graph.Assigns.Select(a => a.NewValue)));
        foreach (var segment in _schedule.Segments) Grouper.Group(segment);
        _lastFeed = _graph.Nodes.Where(n => n.Operation is Placeholder && n.Segment is not null).Select(n => n.Stage).DefaultIfEmpty(-1).Max();
        foreach (var node in _schedule.Segments.SelectMany(s => s.Nodes).Concat(_schedule.Numbers))
        {
            foreach (var input in node.Inputs.Select(Scheduler.Source).Distinct())
            {
                if (!_readers.TryGetValue(input, out var readers)) _readers[input] = readers = [];
                readers.Add(node);
            }
        }

        foreach (var segment in fuse ? _schedule.Segments.Where(s => s.Kind == SegmentKind.Samples) : []) CrossEntropyFusion.Apply(segment, ReadersOf, IsResult);
        foreach (var segment in _schedule.Segments.Where(s => s.Kind == SegmentKind.Samples)) EarlyEnds.Apply(segment);
        foreach (var item in _schedule.Segments.SelectMany(s => s.Items))
            for (var i = 0; i < item.Nodes.Count; i++) _items[item.Nodes[i]] = (item, i);
    }

    /// <summary>A plan of <paramref name="program"/> for a batch size.</summary>
    public static Plan Build<T>(Program program, int batch, int threads, bool fuse, Func<Variable, VariableMemory> memoryOf) where T : unmanaged, ILanes<T> =>
        new PlanBuilder(program, batch, threads, fuse, memoryOf).Build<T>();

    private bool IsResult(Node node) => _graph.Outputs.Any(o => o.Storage == node) || _graph.Assigns.Any(a => a.NewValue.Storage == node);

    private List<Node> ReadersOf(Node node) => _readers.TryGetValue(node, out var readers) ? readers : [];

    private Plan Build<T>() where T : unmanaged, ILanes<T>
    {
        foreach (var node in _graph.Nodes)
        {
            if (node.Operation is VariableRead read) node.Place = _memoryOf(read.Variable).Place;
            foreach (var form in RightOperands.FormsOf(node, _graph))
            {
                var copy = _memoryOf(form.Variable).Copy(form.IsTransposed, form.IsInPanels);
                if (form.IsInPanels) node.Panels = copy.Place;
                if (node.IsTransposedVariable) node.Place ??= copy.Place;
            }
        }

        foreach (var (target, newValue) in _graph.Assigns) Change(target, newValue.Storage);
        var numbers = PlaceNumbers();
        var memory = PlaceValues();
        var (stages, scratch) = BuildStages<T>();
        return new Plan
        {
            Prologue = [.. BuildPrologue<T>(ref scratch)],
            Stages = stages,
            Fetches = [.. _graph.Outputs.Select((node, i) => new FetchStep(node.Place, i, node.Length, node.Type))],
            Variables = [.. _program.Variables.Select(_memoryOf)],
            Changes = [.. _changes],
            Numbers = numbers,
            Memory = memory,
            Scratch = (scratch + 31) / 16 * 16,
        };
    }

    // A variable changes in place if whoever reads its old value has read it by then; else a copy behind all stages makes the change.
    private void Change(Variable target, Node value)
    {
        var variable = _memoryOf(target);
        if (CanChangeInPlace(target, value))
        {
            value.Place = variable.Place;
        }
        else
        {
            value = _graph.Copy(value);
            var last = _schedule.Last(value.Length, 16);
            var item = new SegmentItem { IsGroup = true };
            item.Nodes.Add(value);
            last.Nodes.Add(value);
            last.Items.Add(item);
            (value.Segment, value.Place, _items[value]) = (last, variable.Place, (item, 0));
            var source = value.Inputs[0].Storage;
            if (_readers.TryGetValue(source, out var readers)) readers.Add(value);
            else _readers[source] = [value];
        }

        foreach (var copy in variable.Copies) Follow(target, copy, value);
        _changes.Add((variable, [.. variable.Copies]));
    }

    private bool CanChangeInPlace(Variable target, Node value)
    {
        if (value.Segment is null || value.Operation is Placeholder || value.Place is not null) return false;

        // Feeds are all that can fail in a run (an order that names no sample): a run that fails has changed nothing.
        if (value.Stage <= _lastFeed) return false;
        foreach (var read in _graph.Nodes.Where(n => n.Operation is VariableRead r && r.Variable == target))
        {
            foreach (var reader in ReadersOf(read))
            {
                if (reader.Segment is null || reader.Stage < value.Stage) continue;
                if (reader.Segment != value.Segment || reader.Segment.Kind != SegmentKind.Elements || !reader.IsElementWise) return false;
                if (reader.Inputs.Any(i => i.Storage != read && Scheduler.Source(i) == read)) return false;
                var (mine, theirs) = (_items[value], _items[reader]);
                var order = value.Segment.Items.IndexOf(theirs.Item).CompareTo(value.Segment.Items.IndexOf(mine.Item));
                if (order > 0 || (order == 0 && (theirs.Index > mine.Index || IsReadLater(reader, value, mine)))) return false;
            }
        }

        return true;
    }

    // A fused kernel that stands for a reader reads at its own last node, which may come behind the change; unless it makes the change itself.
    private bool IsReadLater(Node reader, Node value, (SegmentItem Item, int Index) change) => _fuse && FusionFinder.Possible(change.Item.Nodes)
        .Any(p => p.Found.Covered.Contains(reader) && !p.Found.Covered.Contains(value) && _items[p.Last].Index > change.Index);

    // A copy changes with its variable, row by row, unless somebody still reads it then.
    private void Follow(Variable target, VariableCopy copy, Node value)
    {
        var segment = value.Segment!;
        var readers = _graph.Nodes.Where(n => n.Operation is VariableRead read && read.Variable == target).SelectMany(read => ReadersOf(read).Concat(_graph.Nodes.Where(n => n.IsTransposedVariable && n.Inputs[0] == read).SelectMany(ReadersOf)));
        if (segment.Kind != SegmentKind.Elements || readers.Any(r => r.Operation is Ops.MatMul && r.Stage >= value.Stage)) segment = _schedule.Last(value.Length, 16);
        segment.Coarsen(16 * target.Shape[1].Factor);
        segment.Items.Add(new SegmentItem { Step = copy.Update() });
    }

    // Numbers, constants and feeds without samples are few and last as long as the plan.
    private NativeBuffer PlaceNumbers()
    {
        var nodes = _graph.Nodes.Where(n => !n.IsAlias && n.Segment is null && n.Place is null && (n.Operation is not Ops.BroadcastTo || n.IsScalar)).ToList();
        var buffer = new NativeBuffer(nodes.Sum(n => (long)((n.Length + 31) / 16 * 16)));
        var next = buffer.Pointer;
        foreach (var node in nodes)
        {
            node.Place = new Place { Pointer = next };
            (node.Kernel as ValueKernel)?.Fill(node, _batch, new Span<float>(next, node.Length));
            next += (node.Length + 31) / 16 * 16;
        }

        return buffer;
    }

    // A value that only its own unit of samples needs lies in the memory of the thread that runs the unit; all others in the arena.
    private MemoryPlan PlaceValues()
    {
        var end = _schedule.Segments.Count == 0 ? 0 : _schedule.Segments[^1].Stage + 1;
        var lives = new Dictionary<Place, Life>();
        foreach (var segment in _schedule.Segments)
        {
            var positions = segment.Positions();
            foreach (var (node, position) in segment.Items.SelectMany((item, index) => item.Nodes.Select(node => (node, index))))
            {
                if (node.Place is not null || !IsKept(node)) continue;
                var place = PlaceToReuse(node, lives) ?? new Place();
                var readers = ReadersOf(node);
                var isLocal = segment.Kind == SegmentKind.Samples && node.Kernel is not IPartialKernel && !IsResult(node) && readers.All(r => r.Segment == segment);
                var life = new Life(
                    segment, node, isLocal, node.Stage, _graph.Outputs.Any(o => o.Storage == node) ? end : readers.Select(r => r.Stage).Append(node.Stage).Max(),
                    position, isLocal ? readers.Select(r => positions[r]).Append(position).Max() : position);
                lives[place] = lives.TryGetValue(place, out var before) ? before.And(life) : life;
                node.Place = place;
                _owners[place] = node;
            }
        }

        var arena = new MemoryPlan();
        foreach (var (place, life) in lives)
        {
            if (life.IsLocal)
            {
                life.Segment.Local.Add(place, life.Node.SampleLength, life.FirstItem, life.LastItem);
                continue;
            }

            arena.Add(place, life.Node.Length, life.FirstStage, life.LastStage);
            if (life.Node.Kernel is not IPartialKernel) life.Segment.Shared += life.Node.SampleLength;
        }

        arena.Solve();
        foreach (var segment in _schedule.Segments) segment.Local.Solve();
        return arena;
    }

    private sealed record Life(Segment Segment, Node Node, bool IsLocal, int FirstStage, int LastStage, int FirstItem, int LastItem)
    {
        // The same memory, used again by a later value of the segment.
        public Life And(Life later) => this with { IsLocal = IsLocal && later.IsLocal, LastStage = Math.Max(LastStage, later.LastStage), LastItem = Math.Max(LastItem, later.LastItem) };
    }

    // The memory of an input that nobody reads after this node; each instruction reads an element before it writes there.
    private Place? PlaceToReuse(Node node, Dictionary<Place, Life> lives)
    {
        var (item, index) = _items[node];
        if (node.Segment!.Kind != SegmentKind.Samples) return null;
        foreach (var input in item.Fusion is { } fusion ? (node.IsElementWise ? [fusion.Logits] : []) : node.IsElementWise ? node.Inputs.Select(Scheduler.Source) : [])
        {
            if (input.Segment != node.Segment || input.Length != node.Length || input.SampleLength != node.SampleLength || IsResult(input)) continue;
            if (input.Place is not { } place || !lives.ContainsKey(place) || _owners[place] != input) continue;
            if (ReadersOf(input).All(r => item.Fusion is { } pass ? pass.Covers(r) : _items.TryGetValue(r, out var reader) && reader.Item == item && reader.Index <= index)) return place;
        }

        return null;
    }

    private bool IsKept(Node node) => !node.IsElementWise || node.Place is not null || _items[node].Item.Fusion is not null || _graph.Outputs.Any(o => o.Storage == node)
        || ReadersOf(node).Any(r => !_items.TryGetValue(r, out var reader) || reader.Item != _items[node].Item);

    private List<Step> BuildPrologue<T>(ref long scratch) where T : unmanaged, ILanes<T>
    {
        var steps = new List<Step>();
        foreach (var node in _graph.Nodes)
        {
            if (node.Operation is ScalarInput scalar) steps.Add(new ScalarStep(node.Place, IndexOf(_program.Scalars, scalar.Name)));
            else if (node.Operation is Placeholder && !node.IsBatched) steps.Add(Feed<T>(node));
        }

        foreach (var node in _schedule.Numbers)
        {
            var item = new SegmentItem { IsGroup = true };
            item.Nodes.Add(node);
            steps.Add(ElementStepBuilder.Build<T>(item, SegmentKind.Serial, _ => true, false));
        }

        scratch = Math.Max(scratch, steps.Select(s => s.Scratch).DefaultIfEmpty(0).Max());
        return steps;
    }

    private FeedStep<T> Feed<T>(Node node) where T : unmanaged, ILanes<T>
    {
        var index = 0;
        while (_program.Inputs[index].Operation != node.Operation) index++;
        return new FeedStep<T>(node.Place, index, node.IsBatched ? node.Shape[0] / node.Samples : 0, node.Length);
    }

    private (Stage[] Stages, long Scratch) BuildStages<T>() where T : unmanaged, ILanes<T>
    {
        var (units, scratch) = (new SortedDictionary<int, List<(long Cost, Unit Unit)>>(), 0L);
        foreach (var segment in _schedule.Segments)
        {
            var size = Sharing.LengthOfUnit(segment, _threads);
            var byThread = BuildSteps<T>(segment, size);
            scratch = Math.Max(scratch, byThread[0].Scratch);
            if (!units.TryGetValue(segment.Stage, out var stage)) units[segment.Stage] = stage = [];
            stage.AddRange(Sharing.Cut(segment, byThread, size));
        }

        // Long units first, so that threads end together.
        return ([.. units.Values.Select(s => new Stage([.. s.OrderByDescending(u => u.Cost).Select(u => u.Unit)], _threads))], scratch);
    }

    // Threads that keep values in memory of their own need steps of their own.
    private ThreadSteps[] BuildSteps<T>(Segment segment, int size) where T : unmanaged, ILanes<T>
    {
        var (local, byThread) = (segment.Local, new ThreadSteps[_threads]);
        for (var thread = 0; thread < _threads; thread++)
        {
            if (thread > 0 && local.Length > 0) local = local.CopyFor(segment.Nodes);
            byThread[thread] = thread > 0 && local.Length == 0 ? byThread[0] : new ThreadSteps(Steps<T>(segment), local, size);
        }

        return byThread;
    }

    private Step[] Steps<T>(Segment segment) where T : unmanaged, ILanes<T> =>
    [
        .. segment.Items.Select(item => item.Step
            ?? (item.IsGroup ? ElementStepBuilder.Build<T>(item, segment.Kind, IsKept, _fuse)
            : item.Fusion is { } fusion ? fusion.Build<T>()
            : item.Nodes[0].Operation is Placeholder ? Feed<T>(item.Nodes[0])
            : ((StepKernel)item.Nodes[0].Kernel!).Build<T>(item.Nodes[0]))),
    ];

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        var index = 0;
        while (names[index] != name) index++;
        return index;
    }
}
