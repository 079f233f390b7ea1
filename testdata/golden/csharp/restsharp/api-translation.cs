using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://translate.example.com/v2/translate", Method.Post);
request.AddHeader("Authorization", "Auth-Key YOUR_API_KEY");
request.AddStringBody("{\"text\":[\"Привет, мир!\",\"こんにちは、世界。\",\"你好，世界\",\"नमस्ते दुनिया\",\"مرحبا بالعالم\",\"שלום עולם\",\"Γειά σου Κόσμε\",\"สวัสดีชาวโลก\",\"Ça va ? <b>Très</b> bien…\",\"İstanbul’da ılık\"],\"target_lang\":\"EN-GB\",\"tag_handling\":\"xml\",\"ignore_tags\":[\"code\"],\"preserve_formatting\":true}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
