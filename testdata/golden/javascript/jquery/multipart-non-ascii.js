$.ajax({
  url: "https://api.example.com/upload",
  method: "POST",
  contentType: "multipart/form-data; boundary=X5",
  data: `--X5\r
Content-Disposition: form-data; name="größe"\r
\r
é\r
--X5\r
Content-Disposition: form-data; name="datei"; filename="straße 日本.txt"\r
Content-Type: text/plain\r
\r
x\r
--X5\r
Content-Disposition: form-data; name="star"; filename="naive.txt"; filename*=UTF-8''na%C3%AFve.txt\r
Content-Type: text/plain\r
\r
y\r
--X5--\r
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
