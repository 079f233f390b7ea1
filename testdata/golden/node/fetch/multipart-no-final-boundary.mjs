const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X9" },
  body: `--X9\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--X9\r
Content-Disposition: form-data; name="b"; filename="b.txt"\r
Content-Type: text/plain\r
\r
2\r
`,
});

console.log(await response.text());
