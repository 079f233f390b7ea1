$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X3",
  data: `--X3\r
Content-Disposition: form-data; name="crlf"\r
\r
a\r
b\r
\r
--X3\r
Content-Disposition: form-data; name="lf"\r
\r
a
b
\r
--X3\r
Content-Disposition: form-data; name="cr"; filename="cr.txt"\r
Content-Type: text/plain\r
\r
a\rb\r\r
--X3\r
Content-Disposition: form-data; name="empty"\r
\r
\r
--X3\r
Content-Disposition: form-data; name="dashes"\r
\r
--X3x\r
--\r
--X3--\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
