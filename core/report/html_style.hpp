#pragma once

#include <string_view>

namespace journeylint {

/// The style of an exported page: light, one column, cards that are not torn apart on paper.
inline constexpr std::string_view kPageStyle = R"(
@page{size:A3 landscape;margin:12mm}
*{box-sizing:border-box}
body{margin:0;background:#eef1f3;color:#1c2329;font:16px/1.5 system-ui,sans-serif}
main{max-width:1680px;margin:0 auto;padding:24px}
h1{font-size:28px;line-height:1.2;margin:8px 0 4px}
h2{font-size:20px;margin:32px 0 12px}
h3{font-size:16px;margin:20px 0 8px}
p{margin:4px 0}
.about{color:#55606a}
figure{margin:16px 0;background:#fff;border:1px solid #d5dbe0;border-radius:10px;overflow:auto}
figure svg{display:block;width:100%;height:auto;min-width:900px}
section.part{background:#fff;border:1px solid #d5dbe0;border-radius:10px;padding:4px 24px 20px;margin:16px 0}
ol.topics{list-style:none;margin:0;padding:0;columns:2 460px;column-gap:24px}
ol.topics>li{break-inside:avoid;border-left:5px solid #1f5c99;background:#f7f9fa;border-radius:6px;padding:10px 14px;margin:0 0 12px}
ol.topics>li.error{border-color:#b3261e}
ol.topics>li.warning{border-color:#8f5200}
ol.topics h4{font-size:16px;margin:0 0 4px}
.number{display:inline-block;min-width:26px;padding:0 6px;border-radius:13px;background:#1f5c99;color:#fff;text-align:center;font-size:14px}
.error .number{background:#b3261e;border-radius:4px}
.warning .number{background:#8f5200;border-radius:13px 13px 2px 2px}
.kind{color:#55606a;font-size:14px;font-weight:normal}
.ask{font-style:italic}
.label{font-weight:bold}
ul{margin:4px 0;padding-left:22px}
blockquote{margin:4px 0;overflow-wrap:anywhere}
li,td,p,h1,h4{overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid #d5dbe0}
.none{color:#55606a;font-style:italic}
.figures{display:flex;flex-wrap:wrap;gap:16px 40px;margin:0;padding:0;list-style:none}
.figures b{display:block;font-size:26px;line-height:1.2}
.todo{list-style:"☐  "}
footer{color:#55606a;font-size:14px;margin:24px 0}
@media print{
body{background:#fff;font-size:11pt}
main{max-width:none;padding:0}
section.journey>h1,.about{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
figure{border:0;margin:0;height:266mm;break-after:page;overflow:visible}
figure svg{width:100%;height:100%;min-width:0}
section.journey+section.journey{break-before:page}
section.part{border:0;padding:0;break-inside:auto}
tr,li{break-inside:avoid}
h2,h3{break-after:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
})";

}  // namespace journeylint
