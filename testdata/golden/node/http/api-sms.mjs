import { once } from "node:events";
import https from "node:https";
import { text } from "node:stream/consumers";

const body = new URLSearchParams({
  "To": "+15005550006",
  "From": "+15005550001",
  "Body": "Your code is 004217.\nIt ends in 5' ⏰",
  "StatusCallback": "https://hooks.example.com/sms?id=1&try=2",
}).toString();

const request = https.request("https://sms.example.com/2010-04-01/Accounts/ACexample/Messages.json", {
  method: "POST",
  headers: {
    "Authorization": "Basic " + Buffer.from("ACexample:YOUR_AUTH_TOKEN").toString("base64"),
    "Content-Type": "application/x-www-form-urlencoded",
  },
});
request.end(body);

const [response] = await once(request, "response");
console.log(await text(response));
