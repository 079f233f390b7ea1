const session = process.env.SESSION;

const response = await fetch("https://shop.example.com/basket", {
  headers: { "Cookie": `session=${session}; theme=dark` },
});

console.log(await response.text());
