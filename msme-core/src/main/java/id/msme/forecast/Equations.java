package id.msme.forecast;

/** Small systems of linear equations. */
final class Equations {

    private Equations() {}

    /**
     * Solves symmetric positive equations by elimination on a matrix brought to ones in its diagonal.
     *
     * @return the solution; not finite where the equations do not settle it
     */
    static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        double[] scale = new double[n];
        for (int i = 0; i < n; i++) {
            scale[i] = StrictMath.sqrt(matrix[i][i]);
        }
        double[][] rows = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rows[i][j] = matrix[i][j] / (scale[i] * scale[j]);
            }
            rows[i][n] = right[i] / scale[i];
        }
        eliminate(rows);
        double[] solution = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double rest = rows[i][n];
            for (int j = i + 1; j < n; j++) {
                rest -= rows[i][j] * solution[j];
            }
            solution[i] = rest / rows[i][i];
        }
        for (int i = 0; i < n; i++) {
            solution[i] /= scale[i];
        }
        return solution;
    }

    /** Without a change of rows: positive equations need none. */
    private static void eliminate(double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            for (int k = i + 1; k < rows.length; k++) {
                double factor = rows[k][i] / rows[i][i];
                for (int j = i; j <= rows.length; j++) {
                    rows[k][j] -= factor * rows[i][j];
                }
            }
        }
    }
}
