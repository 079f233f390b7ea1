const response = await axios.get("https://shop.example.com/basket");

console.log(response.data);
