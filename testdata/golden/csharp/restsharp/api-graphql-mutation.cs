using System;
using RestSharp;

using var client = new RestClient();
var request = new RestRequest("https://code.example.com/graphql", Method.Post);
request.AddHeader("Authorization", "Bearer YOUR_TOKEN");
request.AddStringBody("{\"operationName\":\"AddComment\",\"query\":\"mutation AddComment($input: AddCommentInput!, $first: Int = 10) {\\n  addComment(input: $input) {\\n    commentEdge { node { id bodyHTML reactions(first: $first) { totalCount } } }\\n  }\\n}\\n\",\"variables\":{\"input\":{\"subjectId\":\"MDU6SXNzdWU0Mg==\",\"body\":\"Fixed in `main` \\u2014 thanks!\\n\\n> quoted \\\"text\\\"\",\"clientMutationId\":null},\"first\":5}}", "application/json");
request.AddHeader("Content-Type", "application/json");

var response = await client.ExecuteAsync(request);
if (response.StatusCode == 0)
{
    throw response.ErrorException;
}
Console.WriteLine(response.Content);
