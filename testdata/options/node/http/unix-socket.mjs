import { once } from "node:events";
import http from "node:http";
import { text } from "node:stream/consumers";

const request = http.request("http://localhost/v1.43/containers/json", {
  socketPath: "/var/run/docker.sock",
});
request.end();

const [response] = await once(request, "response");
console.log(await text(response));
