const response = await axios.post("https://api.example.com/text", `id,name,note\r
1,"Example, Ltd","said ""hi"""\r
2,'x',"two\r
lines"\r
`, {
  headers: { "Content-Type": "text/csv; header=present" },
});

console.log(response.data);
