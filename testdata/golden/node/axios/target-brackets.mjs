import axios from "axios";

const response = await axios.get("https://api.example.com/list[1-3]/{a,b}/[x]?range=[0-9]&set={p,q}");

console.log(response.data);
