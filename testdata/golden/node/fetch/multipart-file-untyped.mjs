const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=X7" },
  body: `--X7\r
Content-Disposition: form-data; name="file"; filename="notes"\r
\r
no type\r
--X7--\r
`,
});

console.log(await response.text());
