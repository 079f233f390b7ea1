const response = await fetch("https://dav.example.com/dav/files/", {
  method: "PROPFIND",
  headers: {
    "Depth": "1",
    "Content-Type": "application/xml; charset=utf-8",
  },
  body: `<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
`,
});

console.log(await response.text());
