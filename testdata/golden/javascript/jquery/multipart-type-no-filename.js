$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X2",
  data: `--X2\r
Content-Disposition: form-data; name="meta"\r
Content-Type: application/json; charset=utf-8\r
\r
{"a": 1.0}\r
--X2\r
Content-Disposition: form-data; name="note"\r
Content-Type: text/plain\r
\r
ü\r
--X2--\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
