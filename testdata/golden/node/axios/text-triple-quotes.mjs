import axios from "axios";

const response = await axios.post("https://api.example.com/text", `""" ''' """" """""" "
"""
end""" and '''`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
