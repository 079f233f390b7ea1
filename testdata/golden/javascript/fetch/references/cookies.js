const response = await fetch("https://shop.example.com/basket");

console.log(await response.text());
