$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X7",
  data: `--X7\r
content-disposition: form-data; name="file"; filename=""\r
content-type: application/octet-stream\r
\r
\r
--X7\r
Content-Disposition: form-data; name="b64"; filename="x.bin"\r
Content-Transfer-Encoding: base64\r
Content-Type: application/octet-stream\r
X-Part: 1\r
\r
AAEC\r
--X7--\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
