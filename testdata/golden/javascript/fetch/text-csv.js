const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/csv; header=present" },
  body: `id,name,note\r
1,"Example, Ltd","said ""hi"""\r
2,'x',"two\r
lines"\r
`,
});

console.log(await response.text());
