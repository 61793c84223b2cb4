// The one switch between the embedded data-view core and Microsoft.ML (dotnet build -p:MLNet=true).
#if MLNET
global using Microsoft.ML;
global using Microsoft.ML.Data;
global using Microsoft.ML.Transforms;
#else
global using MLGenerative.Pipelines.DataViews;
#endif
// One language for screens, errors, charts and reports.
global using Language = MLGenerative.Evaluation.Charts.Language;
