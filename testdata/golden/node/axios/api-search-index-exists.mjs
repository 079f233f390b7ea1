import axios from "axios";

const response = await axios.head("https://search.example.com/products-v2?allow_no_indices=false&expand_wildcards=open,hidden&local", {
  headers: { "Authorization": "ApiKey YOUR_API_KEY" },
});

console.log(response.status, response.headers);
