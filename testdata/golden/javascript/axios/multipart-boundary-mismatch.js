const response = await axios.post("https://api.example.com/upload", `--real\r
Content-Disposition: form-data; name="a"\r
\r
1\r
--real--\r
`, {
  headers: { "Content-Type": "multipart/form-data; boundary=other" },
});

console.log(response.data);
