const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/xml; charset=ISO-8859-1" },
  body: Uint8Array.from(atob("PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iSVNPLTg4NTktMSI/Pgo8Y2l0eT5L9mxuLCCjIDUg/zA8L2NpdHk+"), (c) => c.charCodeAt(0)),
});

console.log(await response.text());
