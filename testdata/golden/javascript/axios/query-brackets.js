const response = await axios.get("https://api.example.com/q?br[]=1&br[]=2&map[key]=v&esc%5B%5D=3");

console.log(response.data);
