import axios from "axios";

const response = await axios.get("http://localhost/v1.43/containers/json", {
  socketPath: "/var/run/docker.sock",
});

console.log(response.data);
