$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X9",
  data: `--X9\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--X9\r
Content-Disposition: form-data; name="b"; filename="b.txt"\r
Content-Type: text/plain\r
\r
2\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
