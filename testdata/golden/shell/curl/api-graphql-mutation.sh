curl 'https://code.example.com/graphql' \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --header 'Content-Type: application/json' \
  --data-raw '{"operationName":"AddComment","query":"mutation AddComment($input: AddCommentInput!, $first: Int = 10) {\n  addComment(input: $input) {\n    commentEdge { node { id bodyHTML reactions(first: $first) { totalCount } } }\n  }\n}\n","variables":{"input":{"subjectId":"MDU6SXNzdWU0Mg==","body":"Fixed in `main` \u2014 thanks!\n\n> quoted \"text\"","clientMutationId":null},"first":5}}'
