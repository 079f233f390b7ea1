import axios from "axios";

const data = `<?xml version="1.0" encoding="utf-8"?>
<D:propfind xmlns:D="DAV:">
  <D:prop>
    <D:getetag/>
    <D:getcontentlength/>
  </D:prop>
</D:propfind>
`;

const response = await axios({
  method: "PROPFIND",
  url: "https://dav.example.com/dav/files/",
  data,
  headers: {
    "Depth": "1",
    "Content-Type": "application/xml; charset=utf-8",
  },
});

console.log(response.data);
