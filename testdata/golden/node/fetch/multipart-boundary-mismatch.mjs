const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  headers: { "Content-Type": "multipart/form-data; boundary=other" },
  body: `--real\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--real--\r
`,
});

console.log(await response.text());
