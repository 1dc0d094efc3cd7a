import SiapText

/// The look of a page: light or dark as the reader has it, black on white on paper, narrow and wide.
enum PageStyle {
    static let sheet = Markup(
        asWritten: """
            :root{--ground:#fff;--text:#1b1f24;--dim:#57606a;--line:#d0d7de;--soft:#f3f5f7;--link:#0a58a6;\
            --bad:#a4161a;--bad-ground:#fdecec;--shade:#0003}
            @media screen and (prefers-color-scheme:dark){
            :root{--ground:#14171b;--text:#e6e9ed;--dim:#a3acb6;--line:#343b43;--soft:#1d2228;--link:#7cb8f2;\
            --bad:#ff9a94;--bad-ground:#3a1d1e;--shade:#fff4}
            }
            *{box-sizing:border-box}
            html{background:var(--ground);color:var(--text);-webkit-text-size-adjust:100%;text-size-adjust:100%}
            body{margin:0 auto;max-width:60rem;padding:1.5rem 1.25rem 3rem;overflow-wrap:break-word;
            font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
            header{border-bottom:2px solid var(--text);padding-bottom:.75rem;margin-bottom:1.25rem}
            h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}
            h2{font-size:1.3rem;line-height:1.3;margin:2.25rem 0 .6rem}
            h3{font-size:1.1rem;margin:1.75rem 0 .5rem}
            h4,h5,h6{font-size:1rem;margin:1.5rem 0 .4rem}
            p{margin:.5rem 0;max-width:46rem}
            .fact{margin:.15rem 0;color:var(--dim)}
            .said,ul li{white-space:pre-line}
            ul{padding-left:1.3rem;margin:.5rem 0}
            ul li{margin:.2rem 0}
            a{color:var(--link)}
            nav{background:var(--soft);border-radius:6px;padding:.75rem 1rem;margin-bottom:1.5rem}
            nav ol{list-style:none;margin:.25rem 0 0;padding:0}
            nav ol:has(li:nth-child(11)){columns:2 18rem;column-gap:2rem}
            nav li{margin:.15rem 0;break-inside:avoid}
            .contents{font-weight:600;margin:0}
            .level3{padding-left:1rem}.level4,.level5,.level6{padding-left:2rem}
            .answer{margin:1.25rem 0 1.75rem}
            .scroll{overflow-x:auto;background:linear-gradient(to right,var(--ground) 40%,transparent),\
            linear-gradient(to left,var(--ground) 40%,transparent) 100% 0,
            linear-gradient(to right,var(--shade),transparent),linear-gradient(to left,var(--shade),\
            transparent) 100% 0;background-repeat:no-repeat;
            background-size:2.5rem 100%,2.5rem 100%,.8rem 100%,.8rem 100%;\
            background-attachment:local,local,scroll,scroll}
            .scroll:focus-visible,summary:focus-visible,a:focus-visible,button:focus-visible{\
            outline:2px solid var(--link);outline-offset:2px}
            table{border-collapse:collapse;font-size:.94rem;font-variant-numeric:tabular-nums;min-width:min(100%,20rem)}
            caption{text-align:left;padding:0 0 .45rem;caption-side:top}
            caption span{display:block;position:sticky;left:0;width:min(46rem,100vw - 2.5rem);margin-right:-46rem}
            figcaption{padding-bottom:.45rem;max-width:46rem;font-size:.94rem}
            th,td{padding:.3rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
            th:first-child,td:first-child{padding-left:.4rem}
            thead th{border-bottom:2px solid var(--text);vertical-align:bottom;font-weight:600}
            tbody th{font-weight:400;min-width:13rem}
            tfoot th,tfoot td{border-top:2px solid var(--text);border-bottom:0;font-weight:600}
            tbody tr:hover{background:var(--soft)}
            th.n,td.n{text-align:right}
            td.n,td.s{white-space:nowrap}
            abbr{text-decoration:none;cursor:help}
            .nothing{color:var(--dim);font-style:italic}
            thead button{all:unset;box-sizing:border-box;cursor:pointer;font:inherit;color:inherit;border-radius:3px}
            thead button:hover{text-decoration:underline}
            thead button::after{content:"\\2195";color:var(--dim);font-weight:400;padding-left:.35em}
            th[aria-sort=ascending] button::after{content:"\\2191";color:var(--text)}
            th[aria-sort=descending] button::after{content:"\\2193";color:var(--text)}
            figure{margin:0 0 .5rem}
            figure svg{display:block;max-width:100%;height:auto;min-width:34rem}
            details{margin:.4rem 0}
            summary{cursor:pointer;color:var(--link);font-size:.88rem;width:max-content;max-width:100%}
            .note{color:var(--dim);font-size:.88rem;line-height:1.45;margin:.35rem 0}
            pre{font:.88rem/1.45 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;\
            background:var(--soft);border-radius:6px;padding:.7rem .9rem;
            overflow-x:auto;white-space:pre-wrap;margin:.5rem 0}
            pre code{font:inherit}
            .failure{white-space:pre-line;background:var(--bad-ground);border-left:4px solid var(--bad);\
            padding:.6rem .9rem;max-width:none}
            footer{border-top:1px solid var(--line);margin-top:2.5rem;color:var(--dim);font-size:.85rem}
            @media (max-width:30rem){
            body{padding:1rem .9rem 2rem}
            h1{font-size:1.4rem}
            th,td{padding:.3rem .5rem}
            caption span{width:calc(100vw - 1.8rem)}
            tbody th{min-width:8rem}
            }
            @page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font-size:9pt;\
            color:#57606a}}
            @media print{
            html{font-size:10.5pt}
            body{max-width:none;padding:0}
            nav,.asked,summary{display:none}
            h2,h3,h4,caption,figcaption{break-after:avoid}
            figure,tr,caption,.failure{break-inside:avoid}
            thead{display:table-header-group;break-inside:avoid}
            tfoot{display:table-row-group}
            tbody tr:last-child{break-after:avoid}
            .scroll{overflow:visible;background:none}
            figure svg{min-width:0}
            thead button{display:contents}
            thead button::after{content:none}
            tbody tr:hover{background:none}
            a{color:inherit;text-decoration:none}
            }
            """)
}
