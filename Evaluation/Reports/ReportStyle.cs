using MLGenerative.Evaluation.Charts;

namespace MLGenerative.Evaluation.Reports;

/// <summary>How reports look: on wide and narrow screens, light and dark, and on paper.</summary>
internal static class ReportStyle
{
    internal static string Css => Page + "\n" + Chart.Style;

    private const string Page = """
        :root{color-scheme:light dark;--paper:#fff;--text:#1d2129;--muted:#565d69;--line:#d9dde3;--soft:#f4f6f8;--link:#005a92;--warn:#fff6e0;--warn-line:#b26a00;--info:#eaf4fb;--info-line:#0072b2;
        --good:#00664a;--good-back:#e2f5ee;--bad:#a13f00;--bad-back:#fdeadf;--none:#565d69;--none-back:#eef0f3}
        @media screen and (prefers-color-scheme:dark){:root{--paper:#16181d;--text:#eceef2;--muted:#a9b0bc;--line:#363c46;--soft:#1f232a;--link:#7cc0f0;--warn:#332a16;--warn-line:#f2b53a;--info:#172a38;--info-line:#4aa8e8;
        --good:#5fe0b5;--good-back:#123229;--bad:#ff9f66;--bad-back:#3a2214;--none:#b4bbc6;--none-back:#2a2f37}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--text);font:17px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
        .skip{position:absolute;left:-9999px;top:0;background:var(--paper);color:var(--link);padding:.6em 1em;z-index:2}
        .skip:focus{left:0}
        .page{max-width:54rem;margin:0 auto;padding:1.5rem 1.1rem 4rem}
        header.title{border-bottom:2px solid var(--line);margin-bottom:1.6rem;padding-bottom:1rem}
        h1{font-size:2rem;line-height:1.2;margin:.4em 0 .3em;text-wrap:balance}
        h2{font-size:1.45rem;line-height:1.3;margin:2.4em 0 .6em;padding-bottom:.2em;border-bottom:1px solid var(--line)}
        h3{font-size:1.15rem;line-height:1.35;margin:1.8em 0 .5em}
        p,dl,ul,ol{margin:.8em 0}
        .subtitle{color:var(--muted);font-size:1.1rem;margin:0}
        a{color:var(--link)}
        code,pre{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Consolas,monospace;font-size:.86em}
        code{background:var(--soft);padding:.1em .3em;border-radius:3px;overflow-wrap:anywhere}
        pre{background:var(--soft);border:1px solid var(--line);border-radius:6px;padding:.8em 1em;overflow-x:auto;line-height:1.35}
        pre.wide{font-size:.7em}
        nav.contents{background:var(--soft);border-radius:8px;padding:.8rem 1.2rem;font-size:.95rem}
        nav.contents h2{font-size:1rem;margin:.1em 0 .4em;border:0;padding:0}
        nav.contents ol{list-style:none;margin:0;padding:0}
        nav.contents ol ol{padding-left:1.1em}
        nav.contents li{margin:.18em 0}
        nav.contents a{text-decoration:none}
        nav.contents a:hover{text-decoration:underline}
        figure{margin:1.8rem 0}
        figure .plate{border:1px solid var(--line);border-radius:8px;overflow-x:auto;background:var(--paper);padding:4px}
        figure svg{display:block;width:100%;height:auto;margin:0 auto}
        figcaption{font-size:.95rem;margin-top:.7em}
        figcaption p{margin:.3em 0}
        .label{font-weight:700}
        .aside{font-weight:600}
        .files{font-size:.82rem;color:var(--muted)}
        .table{margin:1.8rem 0}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.82rem;line-height:1.4;font-variant-numeric:tabular-nums}
        caption{text-align:left;caption-side:top;margin-bottom:.5em;font-size:.95rem}
        th,td{padding:.4em .4em;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
        thead th{border-bottom:2px solid var(--muted);vertical-align:bottom}
        tbody th{font-weight:600}
        .number{text-align:right}
        @media screen{tbody td.number{white-space:nowrap}}
        tbody tr:nth-child(even){background:var(--soft)}
        dt{font-weight:600;margin-top:.6em}
        dd{margin:0 0 0 1.4em}
        .notice{border-left:5px solid var(--info-line);background:var(--info);border-radius:4px;padding:.7em 1.1em;margin:1.2em 0}
        .notice.warning{border-color:var(--warn-line);background:var(--warn)}
        .notice p{margin:.3em 0}
        .verdict{display:inline-block;font-weight:700;border-radius:4px;padding:.05em .5em;border:1px solid currentColor;white-space:nowrap}
        .verdict.good{color:var(--good);background:var(--good-back)}
        .verdict.bad{color:var(--bad);background:var(--bad-back)}
        .verdict.none{color:var(--none);background:var(--none-back)}
        table.verdicts{font-size:.88rem}
        table.verdicts th[scope=row]{font-weight:400;min-width:12em}
        table.verdicts td{min-width:5.5em}
        table.verdicts .number{text-align:left}
        table.verdicts td:nth-child(2){min-width:10em}
        @media screen and (min-width:80rem){
        .page{max-width:76rem;display:grid;grid-template-columns:16rem minmax(0,52rem);gap:0 3rem;align-items:start}
        header.title{grid-column:1/-1}
        nav.contents{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto}
        main>section:first-child>h2:first-child{margin-top:0}}
        @media screen and (max-width:40rem){body{font-size:16px}h1{font-size:1.6rem}figure svg{min-width:30rem}.page{padding:1rem .8rem 3rem}}
        @page{size:A4;margin:17mm 16mm 19mm;@bottom-center{content:counter(page);font:9pt Arial,sans-serif;color:#565d69}}
        @media print{
        body{font-size:10.5pt;line-height:1.45}
        .page{max-width:none;padding:0}
        .skip,.files{display:none}
        a{color:inherit;text-decoration:none}
        h2,h3,caption{break-after:avoid}
        figure,.notice,dt,tr,pre{break-inside:avoid}
        figure .plate,pre,.scroll{overflow:visible}
        figure,.table{margin:1rem 0}
        figure svg{width:auto;max-width:132mm;max-height:105mm}
        figcaption,table,caption{font-size:9pt}
        table.verdicts{font-size:8pt}
        table.verdicts th[scope=row],table.verdicts td,table.verdicts td:nth-child(2){min-width:0}
        figure .plate{border-color:#d9dde3}
        pre{white-space:pre-wrap}
        p{orphans:3;widows:3}
        thead{display:table-header-group}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        """;
}
