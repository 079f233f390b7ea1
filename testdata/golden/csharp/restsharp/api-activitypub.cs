using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://fedi.example.com/users/other/inbox", Method.Post);
request.AddHeader("Date", "Fri, 02 Jan 2026 10:30:00 GMT");
request.AddHeader("Digest", "SHA-256=sldZNssQS9RSXCcFutqtN1GWhfo3pxACOp03fDtlQQU=");
request.AddHeader("Signature", "keyId=\"https://social.example.com/users/example#main-key\",algorithm=\"rsa-sha256\",headers=\"(request-target) host date digest content-type\",signature=\"YOUR/SIGNATURE+BASE64==\"");
request.AddHeader("Accept", "application/activity+json, application/ld+json; profile=\"https://www.w3.org/ns/activitystreams\"");
request.AddStringBody("{\"@context\":[\"https://www.w3.org/ns/activitystreams\",{\"toot\":\"http://joinmastodon.org/ns#\",\"Emoji\":\"toot:Emoji\"}],\"id\":\"https://social.example.com/activities/1\",\"type\":\"Create\",\"actor\":\"https://social.example.com/users/example\",\"to\":[\"https://www.w3.org/ns/activitystreams#Public\"],\"object\":{\"id\":\"https://social.example.com/notes/1\",\"type\":\"Note\",\"content\":\"<p>Hello <span class=\\\"h-card\\\">@other</span> :blobcat: 🐘</p>\",\"contentMap\":{\"en\":\"<p>Hello</p>\"},\"sensitive\":false,\"inReplyTo\":null}}", "application/activity+json");
request.AddHeader("Content-Type", "application/activity+json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
