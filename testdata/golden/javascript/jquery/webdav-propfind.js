$.ajax({
  url: "https://dav.example.com/dav/files/",
  method: "PROPFIND",
  headers: { "Depth": "1" },
  contentType: "application/xml; charset=utf-8",
  data: new Blob([`<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
`]),
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
