const form = new FormData();
form.append("a", new File(["x,y\r\n1,2\r\n"], "a.csv", { type: "text/csv" }));
form.append("b", new File(["é and \"quotes\""], "b.txt", { type: "text/plain; charset=utf-8" }));

const response = await fetch("https://api.example.com/upload", {
  method: "POST",
  body: form,
});

console.log(await response.text());
