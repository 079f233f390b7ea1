curl --request PROPFIND 'https://dav.example.com/dav/files/' \
  --header 'Depth: 1' \
  --header 'Content-Type: application/xml; charset=utf-8' \
  --data-raw '<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
'
