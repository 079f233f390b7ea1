const form = new FormData();
form.append("title", "Quarterly");

const response = await fetch("http://origin.example.com/upload", {
  method: "POST",
  body: form,
});

console.log(await response.text());
