const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "@file": "@/etc/hostname",
    "a": "<x",
  }),
});

console.log(await response.text());
