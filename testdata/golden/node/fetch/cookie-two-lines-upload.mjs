const form = new FormData();
form.append("title", "Quarterly");

const response = await fetch("http://origin.example.com/upload", {
  method: "POST",
  headers: { "Cookie": "a=1; b=2" },
  body: form,
});

console.log(await response.text());
