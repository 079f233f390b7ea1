const form = new FormData();
form.append("tag", "a");
form.append("files[]", new File(["A"], "a.txt", { type: "text/plain" }));
form.append("tag", "b");
form.append("files[]", new File(["B"], "b.txt", { type: "text/plain" }));

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});

console.log(await response.text());
