const response = await axios.post("https://api.example.com/upload", `--X7\r
Content-Disposition: form-data; name="file"; filename="notes"\r
\r
no type\r
--X7--\r
`, {
  headers: { "Content-Type": "multipart/form-data; boundary=X7" },
});

console.log(response.data);
