const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X2" },
  body: `--X2\r
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
});

console.log(await response.text());
