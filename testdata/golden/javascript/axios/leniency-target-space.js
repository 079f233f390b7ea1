const response = await axios.get("https://api.example.com/my%20file%20(1).txt?q=two%20words");

console.log(response.data);
