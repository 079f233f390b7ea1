const xhr = new XMLHttpRequest();
xhr.open("PROPFIND", "https://dav.example.com/dav/files/");
xhr.setRequestHeader("Depth", "1");
xhr.setRequestHeader("Content-Type", "application/xml; charset=utf-8");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new Blob([`<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
`]));
