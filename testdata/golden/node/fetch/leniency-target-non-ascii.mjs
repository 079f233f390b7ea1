const response = await fetch("https://api.example.com/stra%C3%9Fe/%E6%97%A5%E6%9C%AC?name=Zo%C3%AB");

console.log(await response.text());
