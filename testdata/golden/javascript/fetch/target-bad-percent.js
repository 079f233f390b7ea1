const response = await fetch("https://api.example.com/100%/a%zz/%4?q=%&r=50%25%&&s=1&");

console.log(await response.text());
