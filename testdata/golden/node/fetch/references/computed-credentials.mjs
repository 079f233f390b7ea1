const guid2 = crypto.randomUUID();
const credentials = Buffer.from(`${guid2}:${process.env.API_PASSWORD}`).toString("base64");

const response = await fetch("https://api.example.com/me", {
  headers: { "Proxy-Authorization": `Basic ${credentials}` },
});

console.log(await response.text());
