$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/mixed; boundary=M1",
  data: `--M1\r
Content-Type: application/http\r
Content-ID: 1\r
\r
GET /items/1 HTTP/1.1\r
\r
\r
--M1\r
Content-Type: application/http\r
Content-ID: 2\r
\r
DELETE /items/2 HTTP/1.1\r
\r
\r
--M1--\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
