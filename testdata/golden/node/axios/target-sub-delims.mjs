import axios from "axios";

const response = await axios.get("https://api.example.com/a'();,!$*@:~/b;v=1.0;w?x=';()!$*,@:/?~&y=a?b=c");

console.log(response.data);
