const form = new FormData();
form.append("title", "Quarterly report");
form.append("file", new File(["line one\nline two\n"], "report.txt", { type: "text/plain" }));

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});

console.log(await response.text());
